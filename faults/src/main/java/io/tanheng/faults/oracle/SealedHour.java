/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.faults.oracle;

import io.tanheng.contracts.hours.ChannelHour;
import io.tanheng.contracts.hours.Conflict;
import io.tanheng.contracts.hours.HourBlock;
import io.tanheng.contracts.hours.HourFigure;
import java.util.List;

/** A sealed version of an hour as it stands in the accounting database. */
record SealedHour(
        HourKey key,
        int version,
        boolean current,
        List<ChannelHour> channels,
        List<HourFigure> figures,
        List<Conflict> conflicts,
        String digest,
        HourBlock block) {}
