
# `cargo unpark`: the completion of cargo hands it on where there is bash-completion 2.12 or newer. Elsewhere this stands
# in front of it.
_cargo_unpark_of_cargo() {
    local at=1
    [[ ${COMP_WORDS[1]} == +* ]] && at=2
    if [[ ${COMP_WORDS[at]} == unpark && COMP_CWORD -gt at ]]; then
        COMP_WORDS=(cargo-unpark "${COMP_WORDS[@]:at+1}")
        COMP_CWORD=$((COMP_CWORD - at))
        _cargo_unpark cargo-unpark "$2" "$3"
    else
        declare -F _cargo >/dev/null || _completion_loader cargo 2>/dev/null
        complete -F _cargo_unpark_of_cargo -o bashdefault -o default cargo
        declare -F _cargo >/dev/null && _cargo "$@"
    fi
}

if [[ ${BASH_COMPLETION_VERSINFO[0]:-0} -lt 2 ]] ||
    [[ ${BASH_COMPLETION_VERSINFO[0]} -eq 2 && ${BASH_COMPLETION_VERSINFO[1]} -lt 12 ]]; then
    complete -F _cargo_unpark_of_cargo -o bashdefault -o default cargo
fi
