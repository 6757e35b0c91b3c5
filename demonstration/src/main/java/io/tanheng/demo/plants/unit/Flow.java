/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.demo.plants.unit;

/** What a plant burns, uses and makes, as it really is: kilograms or normal cubic metres a second, or megawatts. */
public enum Flow {
    COAL,
    COKE_BREEZE,
    NATURAL_GAS,
    BLAST_FURNACE_GAS,
    COKE_OVEN_GAS,
    /** Pure calcium carbonate. */
    LIMESTONE,
    /** Pure calcium magnesium carbonate. */
    DOLOMITE,
    CLINKER,
    SINTER,
    /** Megawatts at the generator. */
    ELECTRICITY,
    /** Megawatts of district heat. */
    HEAT
}
