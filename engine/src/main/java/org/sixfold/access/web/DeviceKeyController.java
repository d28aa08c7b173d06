package org.sixfold.access.web;

import org.sixfold.access.DeviceKeys;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What a user's devices encrypt with. */
@RestController
class DeviceKeyController {

  private final DeviceKeys keys;

  DeviceKeyController(DeviceKeys keys) {
    this.keys = keys;
  }

  record DeviceKey(String secret) {}

  /** The own secret, 32 bytes in Base64. */
  @GetMapping("/api/me/device-key")
  DeviceKey own() {
    return new DeviceKey(keys.own());
  }

  /** For administrators, when a member lost a device. */
  @DeleteMapping("/api/members/{username}/device-key")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void forget(@PathVariable String username) {
    keys.forget(username);
  }
}
