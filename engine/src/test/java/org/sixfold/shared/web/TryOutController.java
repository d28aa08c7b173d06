package org.sixfold.shared.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.sixfold.audit.Audit;
import org.sixfold.shared.FieldProblem;
import org.sixfold.shared.ProblemException;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Something to call for the tests of what all calls have in common. */
@RestController
@RequestMapping("/api/try")
class TryOutController {

  static volatile CountDownLatch started = new CountDownLatch(1);
  static volatile CountDownLatch goOn = new CountDownLatch(1);

  private final Audit audit;

  TryOutController(Audit audit) {
    this.audit = audit;
  }

  record Note(@NotBlank String text, Integer number, Instant at) {}

  @PostMapping("/notes/{subject}")
  @ResponseStatus(HttpStatus.CREATED)
  @Transactional
  public Map<String, Object> note(@PathVariable String subject, @Valid @RequestBody Note note) {
    audit.record(new Audit.Change(subject, "note.written", Map.of("text", note.text())));
    return Map.of("text", note.text(), "random", Math.random());
  }

  @PostMapping("/slow/{subject}")
  @Transactional
  public void slow(@PathVariable String subject) throws InterruptedException {
    audit.record(new Audit.Change(subject, "note.written", Map.of()));
    started.countDown();
    goOn.await(20, TimeUnit.SECONDS);
  }

  @PostMapping("/refused/{subject}")
  @Transactional
  public void refused(@PathVariable String subject) {
    audit.record(new Audit.Change(subject, "note.written", Map.of()));
    throw new ProblemException(
        409,
        "test.refused",
        List.of(new FieldProblem("stays[0].from", "value.invalid")),
        Map.of("completedBy", "dr-01"));
  }

  @PostMapping("/broken/{subject}")
  @Transactional
  public void broken(@PathVariable String subject) {
    audit.record(new Audit.Change(subject, "note.written", Map.of()));
    throw new IllegalStateException("张三 330784199001010008");
  }

  @PostMapping(path = "/files/{subject}", consumes = "multipart/form-data")
  @Transactional
  public Map<String, Object> file(@PathVariable String subject, @RequestParam MultipartFile file)
      throws IOException {
    audit.record(new Audit.Change(subject, "note.written", Map.of()));
    return Map.of("size", file.getBytes().length, "random", Math.random());
  }

  @GetMapping("/echo")
  Note echo(@RequestParam int number, @RequestParam Instant at) {
    return new Note("七", number, at);
  }

  @PostMapping("/echo")
  Note echo(@RequestBody Note note) {
    return note;
  }
}
