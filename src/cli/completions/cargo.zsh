
# `cargo unpark`: the completion of cargo hands it on, with `unpark` as the first word. Where there is none, `-P` has zsh
# ask here about all of cargo. Files stand in the place of a subcommand, which the script above knows nothing of.
_cargo-unpark() {
    if [[ ${words[1]:t} == cargo ]]; then
        local at=2
        [[ $words[2] == +* ]] && at=3
        if [[ $words[at] != unpark || CURRENT -le at ]]; then
            _default
            return
        fi
        shift $((at - 1)) words
        (( CURRENT -= at - 1 ))
    fi
    _cargo_unpark
    (( compstate[nmatches] )) || _files
}

compdef _cargo-unpark cargo-unpark -P cargo
# A folder of `fpath` gives the file as the body of the function that it is named after.
if [[ $funcstack[1] == _cargo-unpark ]]; then
    _cargo-unpark
fi
