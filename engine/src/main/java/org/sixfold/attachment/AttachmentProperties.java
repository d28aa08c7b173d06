package org.sixfold.attachment;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Limits of pictures.
 *
 * @param maxSize of a file as handed in; devices shrink theirs to a tenth of it
 * @param maxPixels width by height, looked at before anything is decoded
 * @param maxWaiting of one person for one task, named by no answer yet
 * @param unnamedFor after which a picture goes that no answer names; longer than a device's queue
 *     and the keys of repeated writes live
 */
@ConfigurationProperties("sixfold.attachments")
record AttachmentProperties(
    @DefaultValue("5MB") DataSize maxSize,
    @DefaultValue("25000000") long maxPixels,
    @DefaultValue("20") int maxWaiting,
    @DefaultValue("P8D") Duration unnamedFor) {}
