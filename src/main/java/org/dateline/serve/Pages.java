package org.dateline.serve;

import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.loader.ClasspathLoader;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Locale;
import java.util.Map;

/** The server's pages from templates that escape every value. */
final class Pages {
    private final PebbleEngine engine;

    Pages() {
        ClasspathLoader loader = new ClasspathLoader(Pages.class.getClassLoader());
        loader.setPrefix("org/dateline/serve");
        loader.setSuffix(".html");
        this.engine = new PebbleEngine.Builder()
                .loader(loader)
                .strictVariables(true)
                .defaultLocale(Locale.ROOT)
                .build();
    }

    /** Writes the page {@code name}; nothing is sent before it is whole. */
    void write(HttpServletResponse response, String name, Map<String, Object> values) throws IOException {
        StringWriter page = new StringWriter();
        engine.getTemplate(name).evaluate(page, values);
        response.setContentType("text/html; charset=UTF-8");
        response.getWriter().write(page.toString());
    }
}
