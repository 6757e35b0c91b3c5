/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.log;

import io.tanheng.methodology.outcome.Sentence;
import java.time.Instant;

/** Why somebody outside did not do what the log asked for, and since when nobody has. */
public record Trouble(Instant at, Sentence what) {}
