# Edits a program as docs/writing-a-layout.md tells a reader to.
#
#   awk -v how=replace -v key="" -f edit.awk BLOCK PROGRAM
#
# how=replace puts the block in the place of the statement that begins as the block does: up to the first "(" or "=". A statement ends where all
# brackets are closed and a line ends in ";" or "}". how=above puts it above the first line that begins with the key. The block is indented
# as what it stands for. Exit code 1 if there is no such place.

function depth(line,   text, opened) {
    text = line
    opened = gsub(/[({[]/, "", text)
    return opened - gsub(/[])}]/, "", text)
}

function trimmed(line) { sub(/^ */, "", line); return line }

function indent(line) { match(line, /^ */); return substr(line, 1, RLENGTH) }

function insert(before,   i) {
    for (i = 1; i <= blocks; i++)
        print (block[i] == "" ? "" : before block[i])
}

NR == FNR { block[++blocks] = $0; next }

FNR == 1 && how == "replace" {
    key = block[1]
    cut = match(key, /[(=]/)
    # `return X.Of(` and `yield return new X(` up to the bracket; `var x =` up to the sign.
    key = substr(key, 1, cut)
}

open { level += depth($0); if (level == 0 && $0 ~ /[;}]$/) open = 0; next }

!done && index(trimmed($0), key) == 1 {
    done = 1
    insert(indent($0))
    if (how == "above") { print; next }
    level = depth($0)
    open = !(level == 0 && $0 ~ /[;}]$/)
    next
}

{ print }

END { if (!done) { print "no line begins with `" key "`" > "/dev/stderr"; exit 1 } }
