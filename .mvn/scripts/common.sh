# SPDX-License-Identifier: Apache-2.0
#
# What ./demo and ./tanheng have in common: finding Java, and building what is missing. To be read in with `.`;
# the reader has set `root` to the folder of the checkout.

# The language of the person: zh or en.
case "${LC_ALL:-${LC_MESSAGES:-${LANG:-}}}" in
    zh*) language=zh ;;
    *) language=en ;;
esac

# Says $1 in English or $2 in Chinese. Answers belong on the standard output, so this goes beside it.
say() {
    if [ "$language" = zh ]; then
        printf '%s\n' "$2" >&2
    else
        printf '%s\n' "$1" >&2
    fi
}

# Sets `java` to a Java 17 or newer and JAVA_HOME to where it is at home.
find_java() {
    java=java
    [ -z "${JAVA_HOME:-}" ] || java=$JAVA_HOME/bin/java
    if ! command -v "$java" >/dev/null 2>&1; then
        say "A JDK 17 or newer is needed, but there is no $java. Install one, or set JAVA_HOME to where it is." \
            "需要 JDK 17 或更新版本，但没有找到 $java。请安装，或把 JAVA_HOME 设为其所在目录。"
        exit 1
    fi
    # What stands beside the command costs nothing to read; where nothing does, a machine has to be started and asked.
    home=$(dirname "$(dirname "$(readlink -f "$(command -v "$java")" 2>/dev/null)")")
    release=$(sed -n 's/^JAVA_VERSION="\([0-9]*\(\.[0-9]*\)\{0,1\}\).*/\1/p' "$home/release" 2>/dev/null) || release=
    case $release in
        1.*) ;;
        *) release=${release%%.*} ;;
    esac
    if [ -z "$release" ]; then
        settings=$("$java" -XshowSettings:properties -version 2>&1)
        release=$(printf '%s\n' "$settings" | sed -n 's/^ *java\.specification\.version = //p')
        home=$(printf '%s\n' "$settings" | sed -n 's/^ *java\.home = //p')
    fi
    case ${release:-none} in
        none | 1.* | [2-9] | 1[0-6])
            say "A JDK 17 or newer is needed, but $java is Java ${release:-of unknown age}. Set JAVA_HOME to a newer one." \
                "需要 JDK 17 或更新版本，但 $java 是 Java ${release:-（版本不明）}。请把 JAVA_HOME 设为更新的 JDK。"
            exit 1
            ;;
    esac
    JAVA_HOME=$home
    export JAVA_HOME
}

# Whether something in the folders $2 to $n is newer than the file $1.
changed_since() {
    reference=$1
    shift
    [ -f "$reference" ] || return 0
    for folder in "$@"; do
        for place in "$root/$folder/pom.xml" "$root/$folder/src/main"; do
            [ ! -e "$place" ] || [ -z "$(find "$place" -newer "$reference" | head -n 1)" ] || return 0
        done
    done
    return 1
}

# Builds unless the build called $1 is newer than the sources in the folders named in $2; the rest goes to Maven.
build_unless_current() {
    build=$1
    folders=$2
    shift 2
    stamp=$root/target/$build.built
    # The names of our folders hold no spaces; they are meant to be split.
    # shellcheck disable=SC2086
    if ! changed_since "$stamp" . $folders; then
        return 0
    fi
    if [ ! -x "$JAVA_HOME/bin/javac" ]; then
        say "To build, a JDK is needed; $JAVA_HOME has no javac. Install a JDK (on Debian: openjdk-17-jdk-headless)." \
            "构建需要 JDK；$JAVA_HOME 中没有 javac。请安装 JDK（Debian：openjdk-17-jdk-headless）。"
        exit 1
    fi
    mkdir -p "$root/target"
    log=$root/target/$build.build.log
    rm -f "$stamp" "$stamp.new"
    : >"$stamp.begun"
    say "Building (first time: some minutes, Maven fetches what it needs; all of it is told in target/$build.build.log)" \
        "正在构建（首次需几分钟，Maven 会下载所需文件；详情见 target/$build.build.log）"
    { (cd "$root" && ./mvnw -B -Dmaven.test.skip=true -Dspotless.check.skip "$@" package) 2>&1 && mv "$stamp.begun" "$stamp"; } |
        tell_progress 3>"$log"
    if [ ! -f "$stamp" ]; then
        grep '^\[ERROR\]' "$log" | head -n 12 >&2 || true
        say "The build failed; $log tells why." "构建失败，原因见 $log。"
        exit 1
    fi
}

# Maven's lines come in; they go to the log, and the few that matter to people also to them.
tell_progress() {
    begin=$(date +%s)
    fetched=0
    while IFS= read -r line; do
        printf '%s\n' "$line" >&3
        case $line in
            *'] Downloaded from '* | 'Downloaded from '*)
                fetched=$((fetched + 1))
                [ $((fetched % 100)) -ne 0 ] || say "  $(elapsed)  $fetched files fetched" "  $(elapsed)  已下载 $fetched 个文件"
                ;;
            '[INFO] Building Tanheng '*'[1/'*) ;; # the whole, which has nothing of its own to build
            '[INFO] Building Tanheng '*'['*)
                name=${line#'[INFO] Building '}
                say "  $(elapsed)  [${name##*'['} ${name%% [0-9]*}" "  $(elapsed)  [${name##*'['} ${name%% [0-9]*}"
                ;;
            'mvnw: '*) say "  $line" "  $line" ;;
        esac
    done
    say "  $(elapsed)  Maven has ended" "  $(elapsed)  Maven 已结束"
}

elapsed() {
    printf '%4d s' $(($(date +%s) - begin))
}
