/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.evidence.keys;

import java.nio.file.Path;
import java.util.Optional;

/**
 * Where keys are kept. The password stands in a file of its own, so that it is in no setting, no command and no log.
 *
 * @param file a PKCS#12 key store
 * @param passwordFile its password in one line
 */
public record KeyStoreSettings(Path file, Path passwordFile) {

    /** As settings name it; nothing where they do not name both. */
    public static Optional<KeyStoreSettings> of(Optional<String> file, Optional<String> passwordFile) {
        return file.flatMap(
                store -> passwordFile.map(password -> new KeyStoreSettings(Path.of(store), Path.of(password))));
    }
}
