/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.faults.fleet;

import io.tanheng.contracts.quarantine.QuarantineReason;
import io.tanheng.faults.fleet.Device.Variant;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** What one device does with each minute: mostly send it at once, sometimes one of the things real devices do. */
final class DevicePlan {
    private static final int OUT_OF_A_THOUSAND = 1000;
    private static final int PACK = 5;
    private static final Duration DAY = Duration.ofDays(1);

    private final Device device;
    private final Dice dice;
    private final Duration lateBy;
    private final boolean packs;
    private final List<SentFrame> pack = new ArrayList<>();
    private long number;

    DevicePlan(Device device, Dice dice, Duration lateBy, boolean packs) {
        this.device = device;
        this.dice = dice;
        this.lateBy = lateBy;
        this.packs = packs;
    }

    /** What leaves the device because a minute has passed, some of it later. */
    List<Planned> minute(Instant minute) {
        List<Planned> planned = new ArrayList<>();
        number++;
        if (packs) {
            addToPack(minute, planned);
        } else {
            addRegular(minute, planned);
        }
        addTrouble(minute, planned);
        return planned;
    }

    /** The minutes of an unfinished pack. */
    List<Planned> rest(Instant now) {
        List<Planned> planned = new ArrayList<>();
        if (!pack.isEmpty()) {
            shipPack(now, planned);
        }
        return planned;
    }

    private void addRegular(Instant minute, List<Planned> planned) {
        int draw = dice.below(OUT_OF_A_THOUSAND, minute.getEpochSecond(), 1);
        if (draw < 20) {
            planned.add(later(minute, lateBy, measured(ShipmentKind.LATE, minute)));
        } else if (draw < 80) {
            planned.add(later(minute, minutes(2 + draw % 7), measured(ShipmentKind.OUT_OF_ORDER, minute)));
        } else {
            planned.add(new Planned(minute, measured(ShipmentKind.REGULAR, minute)));
        }
    }

    private void addToPack(Instant minute, List<Planned> planned) {
        pack.add(device.frame(minute, device.readings(minute, Variant.MEASURED), number));
        if (pack.size() == PACK) {
            shipPack(minute, planned);
        }
    }

    private void shipPack(Instant minute, List<Planned> planned) {
        planned.add(new Planned(minute, new Shipment(ShipmentKind.PACK, device.topic(), List.copyOf(pack))));
        pack.clear();
    }

    private void addTrouble(Instant minute, List<Planned> planned) {
        int draw = dice.below(OUT_OF_A_THOUSAND, minute.getEpochSecond(), 2);
        if (draw < 30) {
            planned.add(later(minute, minutes(11 + draw), measured(ShipmentKind.DUPLICATE, minute)));
        } else if (draw < 50) {
            planned.add(later(minute, minutes(11 + draw), again(ShipmentKind.REPEATED_READINGS, minute)));
        } else if (draw < 58) {
            planned.add(later(minute, minutes(15), of(ShipmentKind.CONFLICT, minute, Variant.CONTRADICTED)));
        } else if (draw < 66 && device instanceof StackDevice) {
            planned.add(later(minute, minutes(draw), of(ShipmentKind.CORRECTION, minute, Variant.BY_HAND)));
        } else if (draw < 70) {
            Instant ahead = minute.plus(DAY.multipliedBy(2 + draw % 3));
            planned.add(new Planned(minute, stray(ShipmentKind.FUTURE, ahead, QuarantineReason.TIME_IN_FUTURE)));
        } else if (draw < 74) {
            Instant longAgo = minute.minus(DAY.multipliedBy(3000 + draw));
            planned.add(new Planned(minute, stray(ShipmentKind.PAST, longAgo, QuarantineReason.TIME_TOO_OLD)));
        } else if (draw < 88) {
            List<Shipment> poison = device.poison(minute, number);
            planned.add(new Planned(minute, poison.get(dice.below(poison.size(), minute.getEpochSecond(), 3))));
        }
    }

    private Shipment measured(ShipmentKind kind, Instant minute) {
        return of(kind, minute, Variant.MEASURED);
    }

    private Shipment of(ShipmentKind kind, Instant minute, Variant variant) {
        return device.shipment(kind, minute, variant, number);
    }

    private Shipment again(ShipmentKind kind, Instant minute) {
        return device.shipment(kind, minute, Variant.MEASURED, number + 500);
    }

    private Shipment stray(ShipmentKind kind, Instant minute, QuarantineReason reason) {
        SentFrame frame = device.frame(minute, device.readings(minute, Variant.MEASURED), number);
        return new Shipment(kind, device.topic(), List.of(SentFrame.poison(frame.bytes(), reason)));
    }

    private static Duration minutes(int count) {
        return Duration.ofMinutes(count);
    }

    private static Planned later(Instant minute, Duration delay, Shipment shipment) {
        return new Planned(minute.plus(delay), shipment);
    }
}
