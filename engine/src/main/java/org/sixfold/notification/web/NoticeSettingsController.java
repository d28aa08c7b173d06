package org.sixfold.notification.web;

import jakarta.validation.Valid;
import org.sixfold.access.CurrentUser;
import org.sixfold.notification.NoticeChoice;
import org.sixfold.notification.NoticeSettings;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** How one wants to be told. */
@RestController
@RequestMapping("/api/me/notice-settings")
class NoticeSettingsController {

  private final CurrentUser currentUser;
  private final NoticeSettings settings;

  NoticeSettingsController(CurrentUser currentUser, NoticeSettings settings) {
    this.currentUser = currentUser;
    this.settings = settings;
  }

  @GetMapping
  NoticeChoice settings() {
    return settings.of(currentUser.get().username());
  }

  @PutMapping
  NoticeChoice choose(@Valid @RequestBody NoticeChoice wanted) {
    return settings.choose(currentUser.get().username(), wanted);
  }
}
