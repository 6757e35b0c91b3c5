/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.pages.words;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import io.tanheng.contracts.hours.HourStatus;
import io.tanheng.contracts.hours.VersionReason;
import io.tanheng.contracts.quarantine.QuarantineReason;
import io.tanheng.contracts.readings.SignatureGrade;
import io.tanheng.reporting.query.GapCode;
import io.tanheng.reporting.query.QuarantineState;
import io.tanheng.reporting.query.Severity;
import io.tanheng.reporting.query.SourceState;
import io.tanheng.reporting.query.UnusedReason;
import io.tanheng.telemetry.model.DataFlag;

/** Names of states, reasons and codes. */
@MessageBundle("state")
public interface States {

    @Message
    String sourceState(SourceState value);

    @Message
    String hourStatus(HourStatus value);

    @Message
    String missing();

    @Message
    String provisional();

    @Message
    String notYet();

    @Message
    String versionReason(VersionReason value);

    @Message
    String gapCode(GapCode value);

    @Message
    String gapShort(GapCode value);

    @Message
    String dataFlag(DataFlag value);

    @Message
    String unused(UnusedReason value);

    @Message
    String quarantineState(QuarantineState value);

    @Message
    String severity(Severity value);

    @Message
    String signatureGrade(SignatureGrade value);

    @Message
    String unsigned();

    @Message
    String reason(QuarantineReason value);

    @Message
    String advice(QuarantineReason value);

    @Message
    String problemSilent(String age);

    @Message
    String problemNeverHeard();

    @Message
    String problemHoursInvalid(String count);

    @Message
    String problemHoursMissing(String count);

    @Message
    String problemQuarantineOpen(String count);

    @Message
    String problemValueSuspect(String name, String value, String unit);

    @Message
    String problemValueFaulty(String name, String flag);

    @Message
    String problemInCalibration(String name);

    @Message
    String problemClockAhead(String age);

    @Message
    String problemConflicts(String count);
}
