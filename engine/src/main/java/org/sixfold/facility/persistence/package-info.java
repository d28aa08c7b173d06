/** Facilities, beds and bookings in the database. */
package org.sixfold.facility.persistence;
