/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.query;

import io.tanheng.telemetry.model.WireFormat;
import java.util.List;
import java.util.Optional;

/**
 * A frame, taken apart.
 *
 * @param format where the topic tells
 * @param checksum where the format has one and the frame is whole enough to hold it
 */
public record FrameView(
        FrameRow row,
        Optional<WireFormat> format,
        OriginalBytes original,
        List<DecodedField> fields,
        Optional<ChecksumView> checksum) {}
