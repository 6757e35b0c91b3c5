/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.demo.plants.physics;

/**
 * Sulphur dioxide bound as sulphate by lime without releasing carbon dioxide: SO2 + 1/2 O2 + CaO.
 *
 * @param clean the gas left, in moles per second
 * @param bound moles per second of SO3 bound
 */
public record SulphurBinding(FlueGas clean, double bound) {

    public static SulphurBinding of(FlueGas raw, double share) {
        double caught = raw.sulphurDioxide() * share;
        FlueGas clean = new FlueGas(
                raw.carbonDioxide(),
                raw.oxygen() - caught / 2,
                raw.nitrogen(),
                raw.sulphurDioxide() - caught,
                raw.water());
        return new SulphurBinding(clean, caught);
    }

    /** What the product took up. */
    public Elements boundElements() {
        return new Elements(0, 0, 3, 0, 1).times(bound);
    }
}
