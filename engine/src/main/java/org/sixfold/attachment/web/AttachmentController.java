package org.sixfold.attachment.web;

import java.io.IOException;
import java.net.URI;
import org.sixfold.access.CurrentUser;
import org.sixfold.attachment.Attachments;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Pictures of papers. */
@RestController
@RequestMapping("/api/attachments")
class AttachmentController {

  private final Attachments attachments;
  private final CurrentUser currentUser;

  AttachmentController(Attachments attachments, CurrentUser currentUser) {
    this.attachments = attachments;
    this.currentUser = currentUser;
  }

  /** Takes a JPEG, PNG or WebP in for the answer of a task; the answer names it by its id. */
  @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
  ResponseEntity<Attachments.Added> add(
      @RequestParam String taskId, @RequestParam MultipartFile file) throws IOException {
    Attachments.Added added = attachments.add(currentUser.get(), taskId, file.getBytes());
    return ResponseEntity.created(URI.create("/api/attachments/" + added.id())).body(added);
  }

  @GetMapping(path = "/{id}", produces = MediaType.IMAGE_JPEG_VALUE)
  ResponseEntity<byte[]> picture(@PathVariable String id) {
    byte[] jpeg = attachments.read(currentUser.get(), id);
    return ResponseEntity.ok()
        .contentType(MediaType.IMAGE_JPEG)
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.inline().filename(id + ".jpg").build().toString())
        .body(jpeg);
  }
}
