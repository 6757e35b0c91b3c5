@NullMarked
package io.tanheng.telemetry.model;

import org.jspecify.annotations.NullMarked;
