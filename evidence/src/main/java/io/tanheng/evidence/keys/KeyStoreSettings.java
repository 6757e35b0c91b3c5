/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.evidence.keys;

import java.nio.file.Path;

/**
 * Where keys are kept. The password stands in a file of its own, so that it is in no setting, no command and no log.
 *
 * @param file a PKCS#12 key store
 * @param passwordFile its password in one line
 */
public record KeyStoreSettings(Path file, Path passwordFile) {}
