/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.contracts.source;

import java.util.List;
import java.util.Optional;

/** What a source's device signs; {@code docs/contracts/signed-readings-v1.md}. */
public record DeviceSigning(Demand demand, List<RegisteredKey> keys) {

    public DeviceSigning {
        keys = List.copyOf(keys);
    }

    /** What becomes of what is not signed. */
    public enum Demand {
        /** It counts, and hours speak of signatures where there are some. */
        NOTHING,
        /** It counts, and every hour says how much of it no manifest covers. */
        MANIFEST,
        /** It goes to quarantine. */
        EACH_PAYLOAD
    }

    public Optional<RegisteredKey> key(String id) {
        return keys.stream().filter(key -> key.id().equals(id)).findFirst();
    }
}
