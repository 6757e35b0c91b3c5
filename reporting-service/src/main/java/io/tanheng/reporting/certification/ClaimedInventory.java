/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.certification;

import io.tanheng.contracts.inventory.Inventory;
import io.tanheng.evidence.credential.Named;
import io.tanheng.evidence.credential.Performance;
import io.tanheng.reporting.engagement.Subject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** The inventory of an organisation. */
record ClaimedInventory(Inventory inventory) implements Claimed {

    private static final Named STANDARD =
            new Named("https://www.iso.org/standard/66453.html", "ISO 14064-1:2018 Organisational inventory 组织层次清单");

    @Override
    public Subject subject() {
        return Subject.of(inventory);
    }

    @Override
    public int version() {
        return inventory.version();
    }

    @Override
    public String contentDigest() {
        return inventory.contentDigest();
    }

    @Override
    public int year() {
        return inventory.period().until().getYear();
    }

    @Override
    public Optional<BigDecimal> total() {
        return inventory.total();
    }

    @Override
    public String name() {
        return inventory.organisation();
    }

    @Override
    public Named assessed(String address) {
        return new Named(address + "/inventories/" + inventory.organisation(), inventory.organisation());
    }

    @Override
    public Named criterion(String address) {
        return STANDARD;
    }

    @Override
    public List<Performance> figures() {
        return inventory.total().stream()
                .map(total -> Figures.of(
                        "inventory", "Greenhouse gas emissions of the organisation, " + inventory.gas(), total))
                .toList();
    }
}
