/** Mails and notices: templates, outbox, retry. */
package org.sixfold.notification;
