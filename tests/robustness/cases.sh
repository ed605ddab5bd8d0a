# Sourced by the other scripts: counts cases and tells those that fail.
passed=0
failed=0

# holds WHAT COMMAND...: a case.
holds() {
    local what=$1
    shift
    if "$@" > "$work/log" 2>&1; then
        passed=$((passed + 1))
    else
        failed=$((failed + 1))
        printf 'FAIL  %s\n' "$what"
        tail -n 15 "$work/log" | sed 's/^/      /'
    fi
}

# ends CODE TEXT COMMAND...: it ends with this code and says this; the text may be empty.
ends() {
    local code=$1 text=$2 got=0
    shift 2
    timeout 60 "$@" > "$work/said" 2>&1 < /dev/null || got=$?
    cat "$work/said"
    echo "exit code $got, expected $code with '$text'"
    [ "$got" -eq "$code" ] && grep -qF -- "$text" "$work/said"
}

finish() {
    printf '%d cases hold, %d do not\n' "$passed" "$failed"
    [ "$failed" -eq 0 ]
    exit
}
