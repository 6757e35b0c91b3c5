/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.query;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** All readings of one time; a cell for each column, empty where nothing came. */
public record MinuteRow(Instant at, List<Optional<MinuteCell>> cells) {}
