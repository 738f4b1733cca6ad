# Read by the launchers beside it: sets java to a Java 21 or newer: ./jre, JAVA_HOME, the path, the usual folders (newest first); else says so.
release() { # feature release of a java command, 0 where it is none
	[ -x "$1" ] || { echo 0; return; }
	v=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$(dirname "$1")/../release" 2>/dev/null)
	[ -n "$v" ] || v=$("$1" -version 2>&1 | sed -n '1s/.*version "\([0-9]*\).*/\1/p')
	echo "${v:-0}"
}

find_java() {
	onpath=$(command -v java 2>/dev/null)
	[ -n "$onpath" ] && onpath=$(readlink -f "$onpath" 2>/dev/null || echo "$onpath")
	for j in "$here/jre/bin/java" "$here/jre/Contents/Home/bin/java" "${JAVA_HOME:-/nowhere}/bin/java" "$onpath"; do
		[ "$(release "$j")" -ge 21 ] && { echo "$j"; return; }
	done
	best=20
	found=
	for j in /usr/lib/jvm/*/bin/java /usr/java/*/bin/java /opt/java*/bin/java /opt/jdk*/bin/java /opt/java/*/bin/java "$HOME"/.jdks/*/bin/java \
		"$HOME"/.sdkman/candidates/java/*/bin/java /Library/Java/JavaVirtualMachines/*/Contents/Home/bin/java; do
		r=$(release "$j")
		[ "$r" -gt $best ] && { best=$r; found=$j; }
	done
	[ -n "$found" ] && echo "$found"
}

java=$(find_java) || { echo "fairlead: no Java 21 or newer found; install one, or set JAVA_HOME to it." >&2; exit 3; }
