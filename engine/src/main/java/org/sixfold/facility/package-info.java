/** Places of centralised isolation: their desks, rooms and beds, and who lies in which. */
package org.sixfold.facility;
