
# `cargo unpark`, which the completion of cargo knows nothing of.
function __fish_cargo_unpark_of_cargo
    set -l words (commandline -opc)
    set -l before (string escape -- $words[(math 1 + (contains -i -- unpark $words))..])
    set -l token (commandline -ct)
    complete -C "cargo-unpark $before $token"
end

complete -c cargo -n "__fish_seen_subcommand_from unpark" -f -a "(__fish_cargo_unpark_of_cargo)"
