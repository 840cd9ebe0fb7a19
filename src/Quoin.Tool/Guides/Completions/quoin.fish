# Completes the command line of quoin in fish. Add this line to ~/.config/fish/config.fish:
#   quoin completion fish | source
complete -c quoin -a '(quoin complete (commandline -cp) 2>/dev/null)'
