# shellcheck shell=bash
# Fetches source packages of the distribution, for what its binary packages do not offer. Sourced after
# common.sh by scripts that run "trap remove_work_folder EXIT", or remove it themselves.

work_folder="$(mktemp --directory)"

remove_work_folder()
{
    rm -rf "$work_folder"
}

# Prints "origin codename address" of the distribution's main archive, as this machine's apt knows it.
main_archive()
{
    apt-get indextargets --format '$(ORIGIN) $(CODENAME) $(SUITE) $(REPO_URI)' 'Created-By: Packages' |
        awk '($1 == "Debian" || $1 == "Ubuntu") && $2 $3 !~ /-/ { print $1, $2, $4; exit }'
}

# Writes the temporary list of source packages: of the named release of Debian, or of this machine's own.
write_source_list()
{
    local debian_release="$1" origin codename address
    read -r origin codename address < <(main_archive) ||
        fail "apt knows no Debian or Ubuntu archive on this machine. Add one to its sources and run apt-get update."
    case "$origin" in
        Debian) echo "deb-src [signed-by=/usr/share/keyrings/debian-archive-keyring.gpg] $address ${debian_release:-$codename} main" ;;
        Ubuntu) echo "deb-src [signed-by=/usr/share/keyrings/ubuntu-archive-keyring.gpg] $address $codename main universe" ;;
    esac >"$work_folder/source.list"
}

# Runs apt-get on the temporary list alone: the machine's own lists and caches stay as they are.
apt_get()
{
    apt-get --quiet=2 \
        -o Dir::Etc::sourcelist="$work_folder/source.list" \
        -o Dir::Etc::sourceparts=/dev/null \
        -o Dir::State::lists="$work_folder/lists" \
        -o Dir::Cache="$work_folder/cache" \
        -o APT::Sandbox::User="$(id -un)" \
        "$@"
}

# Unpacks the source of a package into "$work_folder/source". The packaging files may need a newer dpkg than
# this one where they are of a later release, so it is the archive alone.
fetch_source()
{
    local package="$1" debian_release="${2-}"
    mkdir -p "$work_folder/lists/partial" "$work_folder/cache/archives/partial" "$work_folder/source"
    write_source_list "$debian_release"
    apt_get update
    (cd "$work_folder" && apt_get source --download-only --tar-only "$package")
    tar --extract --file "$work_folder"/*.orig.tar.* --directory "$work_folder/source" --strip-components=1
}
