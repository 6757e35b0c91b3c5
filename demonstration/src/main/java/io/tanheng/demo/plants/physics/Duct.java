/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.demo.plants.physics;

/**
 * The place in the stack where the probes sit.
 *
 * @param areaSquareMetres cross-section
 * @param velocityField mean velocity over the cross-section to velocity at the probe, K_v
 */
public record Duct(double areaSquareMetres, double velocityField) {}
