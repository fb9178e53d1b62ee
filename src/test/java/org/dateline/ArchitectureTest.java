package org.dateline;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.text.Text;
import org.junit.jupiter.api.Test;

/** Holds the code to the tables of ARCHITECTURE.md, which this test reads. */
class ArchitectureTest {
    private static final Path SOURCES = Path.of("src/main/java/org/dateline");
    private static final String BASE = "org.dateline.";
    private static final Path DOCUMENT = Path.of("ARCHITECTURE.md");
    /** The program without its tests. */
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .importUrl(Text.class.getProtectionDomain().getCodeSource().getLocation());

    @Test
    void packages_import_only_what_the_table_allows() {
        Map<String, Set<String>> allowed = importTable();
        Set<String> faults = new TreeSet<>();
        for (JavaClass from : CLASSES) {
            for (Dependency dependency : from.getDirectDependenciesFromSelf()) {
                JavaClass to = dependency.getTargetClass();
                String target = stage(to.getPackageName());
                String origin = stage(from.getPackageName());
                if (!target.isEmpty()
                        && !target.equals(origin)
                        && !allowed.getOrDefault(origin, Set.of()).contains(target)) {
                    faults.add(from.getName() + " -> " + to.getName());
                }
            }
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void the_table_lists_every_package_from_the_lowest_to_the_highest() throws IOException {
        Map<String, Set<String>> table = importTable();
        assertThat(table.keySet()).containsExactlyInAnyOrderElementsOf(packageFolders());
        List<String> order = rows("### Imports").map(row -> row.get(1)).toList();
        for (String name : order) {
            assertThat(order.subList(0, order.indexOf(name)))
                    .as("what %s may import stands above it", name)
                    .containsAll(table.getOrDefault(name, Set.of()));
        }
    }

    @Test
    void third_parties_enter_by_the_doors_of_the_table() {
        Set<String> faults = new TreeSet<>();
        for (List<String> row : rows("### Doors").toList()) {
            List<String> prefixes = words(row.get(1));
            Set<String> doors = new TreeSet<>(words(row.get(2)));
            for (JavaClass from : CLASSES) {
                if (doors.contains(stage(from.getPackageName()))) {
                    continue;
                }
                from.getDirectDependenciesFromSelf().stream()
                        .map(dependency -> dependency.getTargetClass().getName())
                        .filter(name -> prefixes.stream().anyMatch(name::startsWith))
                        .forEach(name -> faults.add(from.getName() + " -> " + name));
            }
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void packages_are_free_of_cycles() {
        slices().matching("org.dateline.(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void only_the_command_line_prints() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.dateline.cli..")
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .check(CLASSES);
    }

    @Test
    void nothing_below_build_knows_the_time_the_place_or_chance() {
        List<String> order = rows("### Imports").map(row -> row.get(1)).toList();
        Set<String> below = new TreeSet<>(order.subList(0, order.indexOf("build")));
        below.removeAll(Set.of("train", "evaluate"));
        Pattern forbidden = Pattern.compile(
                "java\\.time\\.[A-Za-z]+\\.now\\(\\)|java\\.time\\.ZoneId\\.systemDefault\\(\\)|java\\.lang\\.Math\\.random\\(\\)"
                        + "|java\\.lang\\.System\\.(currentTimeMillis|nanoTime)\\(\\)|java\\.util\\.(Date|Random)\\.<init>\\(\\)"
                        + "|java\\.util\\.Locale\\.getDefault\\(\\)|java\\.util\\.UUID\\.randomUUID\\(\\)");
        Set<String> faults = CLASSES.stream()
                .filter(type -> below.contains(stage(type.getPackageName())))
                .flatMap(type -> type.getCodeUnitCallsFromSelf().stream())
                .filter(call ->
                        forbidden.matcher(call.getTarget().getFullName()).matches())
                .map(call -> call.getDescription())
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(faults).isEmpty();
    }

    @Test
    void public_types_below_rdf_are_values_or_final() {
        List<String> order = rows("### Imports").map(row -> row.get(1)).toList();
        Set<String> below = new TreeSet<>(order.subList(0, order.indexOf("rdf")));
        Set<String> faults = CLASSES.stream()
                .filter(type -> below.contains(stage(type.getPackageName())))
                .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                .filter(type -> !type.isInterface() && !type.isEnum() && !type.isAnnotation())
                .filter(type -> !type.getModifiers().contains(JavaModifier.FINAL))
                .map(JavaClass::getName)
                .filter(name -> !name.endsWith("Exception"))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(faults).isEmpty();
    }

    @Test
    void every_package_states_its_purpose_and_is_null_marked() throws IOException {
        for (String name : packageFolders()) {
            String info = Files.readString(SOURCES.resolve(name).resolve("package-info.java"));
            assertThat(info).as(name).startsWith("/** ").contains(". */", "@NullMarked");
        }
    }

    @Test
    void no_file_is_longer_than_four_hundred_lines() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src"))) {
            List<Path> sources =
                    files.filter(file -> file.toString().endsWith(".java")).toList();
            for (Path source : sources) {
                assertThat(Files.readAllLines(source).size())
                        .as(source.toString())
                        .isLessThanOrEqualTo(400);
            }
        }
    }

    @Test
    void links_in_the_architecture_lead_somewhere() throws IOException {
        String text = Files.readString(DOCUMENT);
        List<String> dead = Pattern.compile("\\]\\(([^)#:]+)\\)")
                .matcher(text)
                .results()
                .map(link -> link.group(1))
                .filter(link -> !Files.exists(Path.of(link)))
                .toList();
        assertThat(dead).isEmpty();
    }

    private static Map<String, Set<String>> importTable() {
        Map<String, Set<String>> table = new TreeMap<>();
        rows("### Imports").forEach(row -> table.put(row.get(1), new TreeSet<>(words(row.get(2)))));
        return table;
    }

    /** The rows of the first table below {@code heading}, without its head, cell by cell. */
    private static Stream<List<String>> rows(String heading) {
        List<List<String>> rows = new ArrayList<>();
        boolean inside = false;
        for (String line : lines()) {
            if (line.startsWith("#")) {
                inside = line.equals(heading);
            } else if (inside && line.startsWith("|")) {
                rows.add(Stream.of(line.substring(1).split("\\|"))
                        .map(String::strip)
                        .toList());
            }
        }
        assertThat(rows).as("table below %s", heading).hasSizeGreaterThan(2);
        return rows.subList(2, rows.size()).stream();
    }

    private static List<String> words(String cell) {
        return Pattern.compile("[A-Za-z0-9.]+")
                .matcher(cell)
                .results()
                .map(MatchResult::group)
                .toList();
    }

    private static List<String> lines() {
        try {
            return Files.readAllLines(DOCUMENT);
        } catch (IOException e) {
            throw new AssertionError("cannot read " + DOCUMENT.toAbsolutePath(), e);
        }
    }

    private static List<String> packageFolders() throws IOException {
        try (Stream<Path> folders = Files.list(SOURCES)) {
            return folders.map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }

    /** The stage that a package belongs to: the first part of its name below {@code org.dateline}. */
    private static String stage(String packageName) {
        return packageName.startsWith(BASE)
                ? packageName.substring(BASE.length()).split("\\.")[0]
                : "";
    }
}
