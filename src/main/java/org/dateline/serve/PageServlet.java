package org.dateline.serve;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.query.QueryCancelledException;
import org.dateline.export.AnswerFormat;
import org.dateline.export.QueryAnswers;
import org.dateline.export.QueryLibrary;
import org.dateline.export.SavedQuery;
import org.dateline.export.ShortIri;
import org.dateline.export.Table;

/** The pages for people: what the graph holds, and the answers to the query library. */
final class PageServlet extends HttpServlet {
    private static final long serialVersionUID = 1;
    private static final String QUERY = "/query/";
    private static final int SHOWN_ROWS = 500;

    private final transient QueryAnswers answers;
    private final transient QueryLibrary library;
    private final transient Pages pages;
    private final transient Overview overview;

    PageServlet(QueryAnswers answers, QueryLibrary library, Pages pages) {
        this.answers = answers;
        this.library = library;
        this.pages = pages;
        this.overview = Overview.of(answers);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getRequestURI();
        try {
            if (path.equals("/")) {
                home(request, response);
            } else if (path.equals("/health")) {
                response.setContentType("text/plain; charset=UTF-8");
                response.getWriter().println("ok");
            } else if (path.equals("/style.css")) {
                style(response);
            } else if (path.startsWith(QUERY)) {
                query(path.substring(QUERY.length()), response);
            } else {
                missing(response);
            }
        } catch (QueryCancelledException e) {
            problem(response, HttpServletResponse.SC_SERVICE_UNAVAILABLE, "The query took too long and was stopped.");
        }
    }

    private void home(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("overview", overview);
        values.put("queries", library.queries());
        values.put("root", request.getRequestURL().toString());
        pages.write(response, "home", values);
    }

    private void query(String name, HttpServletResponse response) throws IOException {
        for (SavedQuery query : library.queries()) {
            if (query.name().equals(name)) {
                answer(query, response);
                return;
            }
            if (query.file().equals(name)) {
                download(query, response);
                return;
            }
        }
        missing(response);
    }

    private void answer(SavedQuery query, HttpServletResponse response) throws IOException {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("query", query);
        if (query.givesRows()) {
            Table table = answers.table(query.parsed());
            values.put("columns", table.columns());
            values.put("rows", shown(table));
            values.put("total", table.rows().size());
            pages.write(response, "rows", values);
        } else {
            ByteArrayOutputStream turtle = new ByteArrayOutputStream();
            answers.write(query.parsed(), Map.of(), AnswerFormat.TTL, turtle);
            values.put("turtle", turtle.toString(StandardCharsets.UTF_8));
            pages.write(response, "graph", values);
        }
    }

    private static List<List<Cell>> shown(Table table) {
        return table.rows().stream()
                .limit(SHOWN_ROWS)
                .map(row -> row.stream().map(Cell::of).toList())
                .toList();
    }

    private void download(SavedQuery query, HttpServletResponse response) throws IOException {
        response.setContentType(query.givesRows() ? "text/csv; charset=UTF-8" : "text/turtle; charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"" + query.file() + "\"");
        AnswerFormat format = query.givesRows() ? AnswerFormat.CSV : AnswerFormat.TTL;
        answers.write(query.parsed(), Map.of(), format, response.getOutputStream());
    }

    private static void style(HttpServletResponse response) throws IOException {
        try (InputStream style = PageServlet.class.getResourceAsStream("style.css")) {
            if (style == null) {
                throw new IllegalStateException("the program was packed without style.css");
            }
            response.setContentType("text/css; charset=UTF-8");
            style.transferTo(response.getOutputStream());
        }
    }

    private void missing(HttpServletResponse response) throws IOException {
        problem(response, HttpServletResponse.SC_NOT_FOUND, "There is no such page.");
    }

    private void problem(HttpServletResponse response, int status, String message) throws IOException {
        response.setStatus(status);
        pages.write(response, "problem", Map.of("message", message));
    }

    /**
     * One value as the page shows it.
     *
     * @param shown shortened when it is an IRI
     * @param whole the value itself
     */
    public record Cell(String shown, String whole) {
        static Cell of(String value) {
            return new Cell(ShortIri.of(value), value);
        }
    }
}
