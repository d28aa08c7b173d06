package org.sixfold.shared.web;

import java.util.Map;
import org.sixfold.access.CurrentVisitor;
import org.sixfold.shared.Actor;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Something below the own pages' address to call for tests. */
@RestController
@RequestMapping("/api/own/try")
class OwnTryOutController {

  private final CurrentVisitor visitor;
  private final Actor actor;

  OwnTryOutController(CurrentVisitor visitor, Actor actor) {
    this.visitor = visitor;
    this.actor = actor;
  }

  @GetMapping
  Map<String, Object> who() {
    return Map.of("caseId", visitor.get().caseId(), "actor", actor.username());
  }

  @PostMapping
  Map<String, Object> write() {
    return Map.of("random", Math.random());
  }
}
