/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.settings;

import java.net.URI;
import java.util.Optional;

/** Where this service is reached by everybody. */
public final class PublicAddress {

    private PublicAddress() {}

    /** Without a slash at its end; absent where none was set. */
    public static Optional<String> of(ReportingSettings.Certificates settings) {
        return settings.publicAddress().map(URI::toString).map(address -> address.replaceAll("/+$", ""));
    }
}
