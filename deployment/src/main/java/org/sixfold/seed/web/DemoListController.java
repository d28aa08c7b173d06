package org.sixfold.seed.web;

import java.nio.charset.StandardCharsets;
import org.sixfold.seed.DemoLists;
import org.sixfold.shared.Page;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Example lists to try the product with; in the demo only. */
@RestController
@RequestMapping("/api/demo/lists")
@ConditionalOnBooleanProperty("sixfold.demo")
class DemoListController {

  private final DemoLists lists;

  DemoListController(DemoLists lists) {
    this.lists = lists;
  }

  @GetMapping
  Page<DemoLists.Example> all() {
    return new Page<>(lists.all(), null);
  }

  @GetMapping("/{n}")
  ResponseEntity<byte[]> download(@PathVariable int n) {
    byte[] content = lists.content(n);
    String name = lists.all().get(n - 1).name();
    ContentDisposition attachment =
        ContentDisposition.attachment().filename(name, StandardCharsets.UTF_8).build();
    return ResponseEntity.ok()
        .header(HttpHeaders.CONTENT_DISPOSITION, attachment.toString())
        .contentType(MediaType.APPLICATION_OCTET_STREAM)
        .body(content);
  }
}
