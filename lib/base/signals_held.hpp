// What no signal cuts short: where its handler does not know yet, or not any more, what there is to remove.
#pragma once

#include <signal.h>

namespace slant {

class SignalsHeld {
 public:
  SignalsHeld() {
    sigset_t all{};
    sigfillset(&all);
    ::pthread_sigmask(SIG_SETMASK, &all, &before_);
  }
  ~SignalsHeld() { ::pthread_sigmask(SIG_SETMASK, &before_, nullptr); }
  SignalsHeld(const SignalsHeld&) = delete;
  SignalsHeld& operator=(const SignalsHeld&) = delete;

 private:
  sigset_t before_{};
};

}  // namespace slant
