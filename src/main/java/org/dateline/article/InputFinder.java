package org.dateline.article;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Finds the articles in files and folders: .txt, .html and .htm, each with its side file; hidden files are left alone. */
public final class InputFinder {
    private static final String ENDINGS = ".txt, .html or .htm";

    /**
     * The articles under {@code paths}, each file once, sorted by name.
     *
     * @throws UncheckedIOException naming a folder that cannot be listed
     */
    public FoundInputs find(List<Path> paths) {
        List<InputFile> files = new ArrayList<>();
        Set<Path> seen = new HashSet<>();
        Set<String> names = new HashSet<>();
        for (Path path : paths) {
            if (!Files.exists(path)) {
                return new FoundInputs.NotFound(path.toString(), "there is no such file or folder", "check the path");
            }
            List<InputFile> under = Files.isDirectory(path) ? inFolder(path) : asFile(path);
            if (under.isEmpty()) {
                return new FoundInputs.NotFound(
                        path.toString(),
                        Files.isDirectory(path)
                                ? "the folder holds no article"
                                : "the file's ending is not one of ours",
                        "articles end in " + ENDINGS);
            }
            for (InputFile file : under) {
                if (seen.add(file.path().toAbsolutePath().normalize())) {
                    files.add(named(file, names));
                }
            }
        }
        files.sort(Comparator.comparing(InputFile::name));
        return new FoundInputs.Found(files);
    }

    private static List<InputFile> inFolder(Path folder) {
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(Files::isRegularFile)
                    .filter(path -> !isHidden(folder.relativize(path)))
                    .sorted()
                    .flatMap(path -> inputFile(folder.relativize(path), path).stream())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list " + folder, e);
        }
    }

    private static List<InputFile> asFile(Path path) {
        return inputFile(Optional.ofNullable(path.getFileName()).orElse(path), path).stream()
                .toList();
    }

    private static Optional<InputFile> inputFile(Path relative, Path path) {
        String name = relative.toString().replace('\\', '/');
        return kind(name).map(kind -> new InputFile(name, path, sideFile(path), kind));
    }

    /** Two folders may hold files of one name; the second then goes by its whole path. */
    private static InputFile named(InputFile file, Set<String> names) {
        if (names.add(file.name())) {
            return file;
        }
        String whole = file.path().normalize().toString().replace('\\', '/');
        names.add(whole);
        return new InputFile(whole, file.path(), file.sideFile(), file.kind());
    }

    private static Optional<Path> sideFile(Path path) {
        Path name = Optional.ofNullable(path.getFileName()).orElse(path);
        String file = name.toString();
        String stem = file.substring(0, file.lastIndexOf('.'));
        return Stream.of(file, stem)
                .map(it -> path.resolveSibling(it + SideFile.ENDING))
                .filter(Files::isRegularFile)
                .findFirst();
    }

    private static boolean isHidden(Path relative) {
        for (Path part : relative) {
            if (part.toString().startsWith(".")) {
                return true;
            }
        }
        return false;
    }

    private static Optional<MediaKind> kind(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.endsWith(".txt")) {
            return Optional.of(MediaKind.TEXT);
        }
        return lower.endsWith(".html") || lower.endsWith(".htm") ? Optional.of(MediaKind.HTML) : Optional.empty();
    }
}
