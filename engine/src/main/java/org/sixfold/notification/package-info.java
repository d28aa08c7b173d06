/** Notices in the product, by mail and by work messengers: templates, outbox, digest, retry. */
package org.sixfold.notification;
