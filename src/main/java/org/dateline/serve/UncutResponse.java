package org.dateline.serve;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;

/** A response that takes nothing more once its answer was cut, so that no closing line makes it look whole. */
final class UncutResponse extends HttpServletResponseWrapper {
    private final HttpServletRequest request;

    UncutResponse(HttpServletResponse response, HttpServletRequest request) {
        super(response);
        this.request = request;
    }

    @Override
    public ServletOutputStream getOutputStream() throws IOException {
        return new Stream(super.getOutputStream(), request);
    }

    private static final class Stream extends ServletOutputStream {
        private final ServletOutputStream out;
        private final HttpServletRequest request;

        Stream(ServletOutputStream out, HttpServletRequest request) {
            this.out = out;
            this.request = request;
        }

        private boolean isCut() {
            return request.getAttribute(QueryGate.CUT) != null;
        }

        @Override
        public void write(int value) throws IOException {
            if (!isCut()) {
                out.write(value);
            }
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            if (!isCut()) {
                out.write(bytes, offset, length);
            }
        }

        @Override
        public void flush() throws IOException {
            if (!isCut()) {
                out.flush();
            }
        }

        @Override
        public void close() throws IOException {
            if (!isCut()) {
                out.close();
            }
        }

        @Override
        public boolean isReady() {
            return out.isReady();
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            out.setWriteListener(listener);
        }
    }
}
