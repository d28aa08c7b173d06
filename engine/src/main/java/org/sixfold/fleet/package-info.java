/** Vehicles and their journeys: seats, rested drivers, and no coach at night. */
package org.sixfold.fleet;
