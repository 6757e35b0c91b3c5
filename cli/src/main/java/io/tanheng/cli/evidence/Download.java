/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.cli.evidence;

import com.fasterxml.jackson.databind.JsonNode;
import io.tanheng.contracts.json.ContractJson;
import io.tanheng.methodology.outcome.Sentence;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Fetches a file, tells how far it is, and puts it in its place only when it is whole. */
final class Download {

    private static final int OK = 200;
    private static final int BUFFER = 64 * 1024;
    private static final long TOLD_EACH = 4L * 1024 * 1024;
    private static final String ZIP = "application/zip";
    private static final Pattern NAME = Pattern.compile("filename=\"([A-Za-z0-9][A-Za-z0-9._-]*)\"");

    private final URI address;
    private final Optional<Path> asked;
    private final Locale language;
    private final PrintWriter err;

    Download(URI address, Optional<Path> asked, Locale language, PrintWriter err) {
        this.address = address;
        this.asked = asked;
        this.language = language;
        this.err = err;
    }

    /** The file cannot be written; told by its message, which names it. */
    static final class Unwritable extends IOException {

        private static final long serialVersionUID = 1L;

        Unwritable(Path file, IOException why) {
            super(file + ": " + why.getClass().getSimpleName(), why);
        }
    }

    /**
     * The file; nothing where the server said why not, which was told.
     *
     * @throws Unwritable where the file, and not the server, is the trouble
     */
    Optional<Path> run() throws IOException, InterruptedException {
        err.println(
                new Sentence("Asking for the package; the server packs it first …", "正在请求证据包；服务器将先行打包……").in(language));
        HttpRequest request = HttpRequest.newBuilder(address)
                .header("Accept-Language", language.toLanguageTag())
                .build();
        HttpResponse<InputStream> answer =
                HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofInputStream());
        try (InputStream body = answer.body()) {
            if (answer.statusCode() != OK) {
                err.println(refusal(answer.statusCode(), body.readAllBytes()));
                return Optional.empty();
            }
            if (!type(answer).equals(ZIP)) {
                err.println(otherProgram());
                return Optional.empty();
            }
            Path file = asked.orElseGet(() -> Path.of(name(answer)));
            Path part = file.resolveSibling(file.getFileName() + ".part");
            copy(body, part, answer.headers().firstValueAsLong("Content-Length").orElse(-1));
            try {
                return Optional.of(Files.move(part, file, StandardCopyOption.REPLACE_EXISTING));
            } catch (IOException e) {
                throw new Unwritable(file, e);
            }
        }
    }

    private static String type(HttpResponse<?> answer) {
        return answer.headers().firstValue("Content-Type").orElse("");
    }

    private String otherProgram() {
        return Sentence.of(
                        "{0} answers, but not as Tanheng's reporting service does. Name the right one by --server.",
                        "{0} 有应答，但不是碳衡的报告服务。请用 --server 指定正确的地址。", address)
                .in(language);
    }

    private static String name(HttpResponse<?> answer) {
        Matcher name =
                NAME.matcher(answer.headers().firstValue("Content-Disposition").orElse(""));
        return name.find() ? name.group(1) : "package.zip";
    }

    private void copy(InputStream body, Path part, long size) throws IOException {
        byte[] buffer = new byte[BUFFER];
        long done = 0;
        long told = 0;
        try (OutputStream out = open(part)) {
            for (int read = body.read(buffer); read >= 0; read = body.read(buffer)) {
                out.write(buffer, 0, read);
                done += read;
                if (done - told >= TOLD_EACH) {
                    told = done;
                    tell(done, size);
                }
            }
        }
        tell(done, size);
    }

    private static OutputStream open(Path part) throws Unwritable {
        try {
            return Files.newOutputStream(part);
        } catch (IOException e) {
            throw new Unwritable(part, e);
        }
    }

    private void tell(long done, long size) {
        err.println(Sentence.of("{0} of {1} bytes", "{0} / {1} 字节", done, size < 0 ? "?" : Long.toString(size))
                .in(language));
    }

    private String refusal(int status, byte[] body) {
        String detail = detail(body);
        if (detail.isEmpty()) {
            return otherProgram();
        }
        return Sentence.of("The server answers {0}: {1}", "服务器回答 {0}：{1}", status, detail)
                .in(language);
    }

    /** What a problem of the service says; nothing where the body is none. */
    private static String detail(byte[] body) {
        try {
            JsonNode problem = ContractJson.mapper().readTree(body);
            return problem == null ? "" : problem.path("detail").asText();
        } catch (IOException noJson) {
            return "";
        }
    }
}
