/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.query;

import io.tanheng.contracts.source.SourceRegistration;
import java.time.Instant;

/** One reading and the frame it came in. */
public record ReadingView(
        SourceRegistration registration,
        Instant hour,
        int version,
        MinuteColumn column,
        Instant at,
        MinuteCell cell,
        FrameView frame) {}
