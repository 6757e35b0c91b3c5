/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.faults.fleet;

import static io.tanheng.contracts.quarantine.QuarantineReason.*;

import io.tanheng.contracts.quarantine.QuarantineReason;
import io.tanheng.contracts.source.SourceId;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;

/** HJ 212 messages that must end in quarantine, one for each way of being wrong. */
final class StackPoison {
    private static final int MEBIBYTE = 1024 * 1024;
    private static final String OTHER_DEVICE = "0FFFFFFFFFFFFFFFFFFFFFF0";

    private StackPoison() {}

    static List<Shipment> all(StackDevice device, Instant minute, long number) {
        String segment = device.segment(minute, device.readings(minute, Device.Variant.MEASURED), number);
        SourceId id = device.registration().id();
        SourceId unknown = new SourceId(id.organisation(), id.site(), "not-registered");
        SourceId foreign = new SourceId("another-organisation", id.site(), id.source());
        return List.of(
                bad(device, Hj212Frame.withWrongChecksum(segment), WRONG_CHECKSUM),
                bad(device, Hj212Frame.withWrongLength(segment), WRONG_LENGTH, NOT_DECODABLE),
                bad(device, line("not a frame " + number), NOT_DECODABLE, WRONG_LENGTH),
                bad(device, mebibyte(number), TOO_LARGE),
                bad(device, with(device, minute, "a01011-Avg=NaN,a01011-Flag=N", number), VALUE_NOT_A_NUMBER),
                bad(device, with(device, minute, "x99999-Avg=1.0,x99999-Flag=N", number), UNKNOWN_PARAMETER),
                bad(device, ofOtherDevice(device, minute, number), SOURCE_MISMATCH),
                bad(device, noSuchTime(device, number), TIME_NOT_READABLE),
                elsewhere(Topics.of(unknown, "hj212"), Hj212Frame.around(segment), UNKNOWN_SOURCE),
                elsewhere(Topics.of(foreign, "hj212"), Hj212Frame.around(segment), UNKNOWN_SOURCE, SOURCE_MISMATCH),
                elsewhere(Topics.of(id, "senml"), Hj212Frame.around(segment), FORMAT_MISMATCH));
    }

    private static Shipment bad(StackDevice device, byte[] bytes, QuarantineReason... reasons) {
        return elsewhere(device.topic(), bytes, reasons);
    }

    private static Shipment elsewhere(String topic, byte[] bytes, QuarantineReason... reasons) {
        return new Shipment(ShipmentKind.POISON, topic, List.of(SentFrame.poison(bytes, reasons)));
    }

    private static byte[] with(StackDevice device, Instant minute, String items, long number) {
        return Hj212Frame.around(device.segment(device.deviceCode(), minute, items, number));
    }

    private static byte[] ofOtherDevice(StackDevice device, Instant minute, long number) {
        return Hj212Frame.around(device.segment(OTHER_DEVICE, minute, "a01011-Avg=1.0,a01011-Flag=N", number));
    }

    private static byte[] noSuchTime(StackDevice device, long number) {
        return Hj212Frame.around("QN=20260101000000000;ST=31;CN=2051;PW=123456;MN=" + device.deviceCode()
                + ";Flag=5;CP=&&DataTime=2026023012" + String.format("%04d", number % 6000)
                + ";a01011-Avg=1.0,a01011-Flag=N&&");
    }

    private static byte[] line(String text) {
        return (text + "\r\n").getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] mebibyte(long number) {
        byte[] bytes = new byte[MEBIBYTE + 1];
        Arrays.fill(bytes, (byte) 'x');
        byte[] head = ("##9999" + number).getBytes(StandardCharsets.UTF_8);
        System.arraycopy(head, 0, bytes, 0, head.length);
        return bytes;
    }
}
