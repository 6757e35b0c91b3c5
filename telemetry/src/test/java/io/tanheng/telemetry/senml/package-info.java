@NullMarked
package io.tanheng.telemetry.senml;

import org.jspecify.annotations.NullMarked;
