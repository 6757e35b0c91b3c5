/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.pages.assets;

import io.quarkus.runtime.Startup;
import io.tanheng.contracts.digest.Sha256;
import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * Style sheets, scripts and icons of ours under {@code /assets/{digest}/{name}}.
 *
 * <p>The digest is over all of them, so modules may import each other by relative names, browsers keep them for ever, and a
 * change of one letter is a new address.
 */
@Startup
@Singleton
public class Assets {

    private static final List<String> STYLE_SHEETS = List.of(
            "tokens.css",
            "base.css",
            "layout.css",
            "parts.css",
            "views.css",
            "statements.css",
            "packs.css",
            "evidence.css",
            "bytes.css",
            "print.css");
    private static final List<String> OTHERS = List.of(
            "page.js",
            "clock.js",
            "live.js",
            "charts.js",
            "chart-day.js",
            "chart-minutes.js",
            "chart-months.js",
            "palette.js",
            "icon.svg");
    private static final int DIGITS_OF_DIGEST = 12;
    private static final String FOR_EVER = "public, max-age=31536000, immutable";

    private final Map<String, Asset> assets = new LinkedHashMap<>();
    private final String folder;
    private final Properties versions = new Properties();

    Assets() {
        MessageDigest digest = Sha256.begin();
        STYLE_SHEETS.forEach(name -> add(name, digest));
        OTHERS.forEach(name -> add(name, digest));
        folder = "/assets/" + Sha256.end(digest).substring(0, DIGITS_OF_DIGEST) + "/";
        try (InputStream in = open("assets/versions.properties")) {
            versions.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String url(String name) {
        if (!assets.containsKey(name)) {
            throw new IllegalArgumentException("There is no asset " + name);
        }
        return folder + name;
    }

    /** Style sheets in the order in which they overrule each other. */
    public List<String> styleSheets() {
        return STYLE_SHEETS.stream().map(this::url).toList();
    }

    /** A file of a library that comes as a Maven artefact; its version is part of the address. */
    public String library(String name, String file) {
        return "/_static/" + name + "/" + versions.getProperty(name) + "/" + file;
    }

    void route(@Observes Router router) {
        router.get("/assets/:digest/:name").handler(this::serve);
        router.get("/_static/*").order(-1).handler(context -> {
            context.response().putHeader("Cache-Control", FOR_EVER);
            context.next();
        });
    }

    private void serve(RoutingContext context) {
        @Nullable Asset asset = assets.get(context.pathParam("name"));
        if (asset == null || !context.normalizedPath().startsWith(folder)) {
            context.next();
            return;
        }
        String accepted = context.request().getHeader("Accept-Encoding");
        boolean compressed = accepted != null && accepted.contains("gzip");
        context.response()
                .putHeader("Content-Type", asset.type())
                .putHeader("Cache-Control", FOR_EVER)
                .putHeader("Vary", "Accept-Encoding")
                .putHeader("X-Content-Type-Options", "nosniff")
                .putHeader("Content-Encoding", compressed ? "gzip" : "identity")
                .end(Buffer.buffer(compressed ? asset.compressed() : asset.plain()));
    }

    private void add(String name, MessageDigest digest) {
        try (InputStream in = open("assets/" + name)) {
            byte[] plain = in.readAllBytes();
            digest.update(plain);
            assets.put(name, new Asset(type(name), plain, compress(plain)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream open(String resource) {
        InputStream in = Thread.currentThread().getContextClassLoader().getResourceAsStream(resource);
        if (in == null) {
            throw new IllegalStateException("The resource " + resource + " is not in the jar");
        }
        return in;
    }

    private static String type(String name) {
        return switch (name.substring(name.lastIndexOf('.') + 1)) {
            case "css" -> "text/css; charset=utf-8";
            case "js" -> "text/javascript; charset=utf-8";
            case "svg" -> "image/svg+xml";
            default -> throw new IllegalArgumentException("No media type is known for " + name);
        };
    }

    private static byte[] compress(byte[] plain) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(plain);
        }
        return out.toByteArray();
    }
}
