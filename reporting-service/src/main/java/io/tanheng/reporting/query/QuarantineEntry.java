/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.query;

import java.util.List;
import java.util.Optional;

/** One entry with its bytes, taken apart as far as they can be read. */
public record QuarantineEntry(
        QuarantineRow row, OriginalBytes original, List<DecodedField> fields, Optional<ChecksumView> checksum) {}
