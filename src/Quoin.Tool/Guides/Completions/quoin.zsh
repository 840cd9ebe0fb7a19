#compdef quoin
# Completes the command line of quoin in zsh. Add this line to ~/.zshrc, after compinit:
#   source <(quoin completion zsh)
_quoin() {
    local -a candidates
    candidates=("${(@f)$(quoin complete "${(j: :)words[1,CURRENT]}" 2>/dev/null)}")
    candidates=("${(@)candidates:#}")

    # Where quoin knows nothing, a path is completed.
    if (( $#candidates )); then
        compadd -a candidates
    else
        _files
    fi
}

compdef _quoin quoin
