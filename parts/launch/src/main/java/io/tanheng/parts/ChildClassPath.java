/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.parts;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/** The class path of a server's process: the list of jars the build wrote beside its main class, and where that class itself is. */
final class ChildClassPath {

    private static final String LIST = "jars.classpath";

    private ChildClassPath() {}

    static String of(Class<?> main) throws IOException {
        try (InputStream list = main.getResourceAsStream(LIST)) {
            if (list == null) {
                throw new PartFailure("The build has not written " + LIST + " beside " + main.getName()
                        + "; build the module with './mvnw package'");
            }
            String jars = new String(list.readAllBytes(), StandardCharsets.UTF_8).trim();
            refuseIfMissing(jars, main);
            return whereabouts(main) + File.pathSeparator + jars;
        }
    }

    /** The folder or jar a class was loaded from. */
    static Path whereabouts(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException impossible) {
            throw new PartFailure("The place of " + type.getName() + " is not a file", impossible);
        }
    }

    private static void refuseIfMissing(String jars, Class<?> main) {
        Optional<String> missing = Arrays.stream(jars.split(File.pathSeparator))
                .filter(jar -> !Files.exists(Path.of(jar)))
                .findFirst();
        if (missing.isPresent()) {
            throw new PartFailure("The class path of " + main.getName() + " names " + missing.get()
                    + ", which is not there; build again with './mvnw package' on this machine");
        }
    }
}
