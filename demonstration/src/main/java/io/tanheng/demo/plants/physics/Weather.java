/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.demo.plants.physics;

/** The air around the plant. */
public record Weather(double celsius, double pascal, Air air) {}
