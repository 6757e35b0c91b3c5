/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.rule.fuel;

/** What a fuel table says of a fuel. */
public enum FuelProperty {
    NET_CALORIFIC_VALUE("net-calorific-value"),
    CARBON_CONTENT("carbon-content"),
    OXIDATION_FACTOR("oxidation-factor");

    private final String id;

    FuelProperty(String id) {
        this.id = id;
    }

    /** The last part of the parameter's id. */
    public String id() {
        return id;
    }
}
