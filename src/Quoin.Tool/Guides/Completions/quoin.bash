# Completes the command line of quoin in bash. Add this line to ~/.bashrc:
#   source <(quoin completion bash)
_quoin() {
    local candidate
    COMPREPLY=()
    while IFS= read -r candidate; do
        COMPREPLY+=("$candidate")
    done < <(quoin complete "${COMP_LINE:0:COMP_POINT}" 2>/dev/null)
}

# Where quoin knows nothing, a path is completed.
complete -o default -F _quoin quoin
