/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.print;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Files that come with this build. */
final class Resources {

    private Resources() {}

    static InputStream open(String name) {
        return Objects.requireNonNull(Resources.class.getResourceAsStream(name), name);
    }

    static byte[] bytes(String name) {
        try (InputStream in = open(name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(String name) {
        return new String(bytes(name), StandardCharsets.UTF_8);
    }
}
