/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.evidence.token;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.xipki.pkcs11.wrapper.PKCS11Exception;
import org.xipki.pkcs11.wrapper.PKCS11Module;
import org.xipki.pkcs11.wrapper.StaticLogger;

/** The libraries of tokens; each begins once in a process. */
final class Modules {

    private static final Map<Path, PKCS11Module> OPEN = new HashMap<>();

    private Modules() {}

    static synchronized PKCS11Module of(Path library) throws IOException, PKCS11Exception {
        Path file = library.toRealPath();
        PKCS11Module open = OPEN.get(file);
        if (open == null) {
            StaticLogger.setLogger(new Silence());
            open = PKCS11Module.getInstance(file.toString());
            open.initialize();
            OPEN.put(file, open);
        }
        return open;
    }
}
