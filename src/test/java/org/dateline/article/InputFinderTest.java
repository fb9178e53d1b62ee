package org.dateline.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputFinderTest {
    @TempDir
    Path folder;

    @BeforeEach
    void write_articles() throws IOException {
        Files.createDirectories(folder.resolve("in/north"));
        Files.createDirectories(folder.resolve("in/.git"));
        Files.createDirectories(folder.resolve("empty"));
        for (String name : List.of("b.txt", "a.HTML", "north/c.htm", "notes.md", "b.meta.json", ".git/d.txt")) {
            Files.writeString(folder.resolve("in").resolve(name), "Nine men died.");
        }
    }

    @Test
    void lists_articles_of_a_folder_by_name_with_their_side_files() {
        assertThat(find("in"))
                .extracting(
                        InputFile::name,
                        InputFile::kind,
                        file -> file.sideFile().isPresent())
                .containsExactly(
                        tuple("a.HTML", MediaKind.HTML, false),
                        tuple("b.txt", MediaKind.TEXT, true),
                        tuple("north/c.htm", MediaKind.HTML, false));
    }

    @Test
    void gives_a_file_once_however_often_it_is_named_and_in_any_order() {
        assertThat(find("in/b.txt", "in", "in/b.txt"))
                .extracting(InputFile::name)
                .containsExactly("a.HTML", "b.txt", "north/c.htm");
        assertThat(find("in", "in/b.txt")).isEqualTo(find("in/b.txt", "in"));
    }

    @Test
    void tells_two_files_of_one_name_apart() throws IOException {
        Files.createDirectories(folder.resolve("other"));
        Files.writeString(folder.resolve("other/b.txt"), "Ten men died.");

        assertThat(find("in/b.txt", "other/b.txt"))
                .extracting(InputFile::name)
                .doesNotHaveDuplicates()
                .hasSize(2);
    }

    @Test
    void says_what_is_wrong_with_a_path_that_yields_nothing() {
        for (String path : List.of("missing", "empty", "in/notes.md")) {
            assertThat(new InputFinder().find(List.of(folder.resolve(path))))
                    .isInstanceOfSatisfying(
                            FoundInputs.NotFound.class,
                            it -> assertThat(it.path()).endsWith(path));
        }
    }

    @Test
    void opens_no_more_of_a_file_than_shows_that_it_is_too_large() {
        Input input = find("in/b.txt").get(0).open(new ReadLimits(4, 100));

        assertThat(input.bytes()).hasSize(5);
        assertThat(new ArticleReader(new ReadLimits(4, 100)).read(input)).isInstanceOf(ReadResult.Unreadable.class);
    }

    @Test
    void names_the_path_that_cannot_be_read() throws IOException {
        InputFile file = find("in/b.txt").get(0);
        Files.delete(file.path());

        assertThatThrownBy(() -> file.open(ReadLimits.DEFAULT))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("b.txt");
    }

    private List<InputFile> find(String... paths) {
        FoundInputs found =
                new InputFinder().find(Arrays.stream(paths).map(folder::resolve).toList());
        assertThat(found).isInstanceOf(FoundInputs.Found.class);
        return ((FoundInputs.Found) found).files();
    }
}
